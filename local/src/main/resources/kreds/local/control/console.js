const $ = (selector) => document.querySelector(selector);
const call = async (path, body) => {
  const answer = await fetch(path, body === undefined ? {} : { method: 'POST', body });
  const text = await answer.text();
  try { return JSON.parse(text); } catch { return text; }
};
const make = (tag, text, more = {}) => Object.assign(document.createElement(tag), { textContent: text }, more);
// The association's time, like the clock above.
const wall = (instant) => new Date(instant).toLocaleString('sv-SE', { timeZone: 'Europe/Copenhagen' }).slice(0, 16);
const say = (text) => { $('#said').textContent = text ?? ''; };

async function clock(body) {
  const now = await call('/_local/clock', body && JSON.stringify(body));
  if (now.local) $('#now').value = now.local.slice(0, 16).replace('T', ' ');
  if (body) { say(now.detail ?? `The clock was moved; ${now.fired} schedules fired.`); await mails(); }
}

async function mails() {
  const all = await call('/_local/mail?to=' + encodeURIComponent($('#to').value));
  $('#count').textContent = `${all.length} mails`;
  $('#mails').replaceChildren(...all.slice(0, 300).map((mail) => {
    const button = make('button', mail.subject, { type: 'button', onclick: () => show(mail, button) });
    button.append(make('small', `${mail.to} · ${wall(mail.sentAt)}`));
    const item = document.createElement('li');
    item.append(button);
    return item;
  }));
}

function show(mail, button) {
  document.querySelectorAll('#mails [aria-current]').forEach((other) => other.removeAttribute('aria-current'));
  button.setAttribute('aria-current', 'true');
  const frame = Object.assign(document.createElement('iframe'), { title: 'The mail as it looks', srcdoc: mail.html.replace(/<head>/i, '<head><base target="_top">') });
  frame.setAttribute('sandbox', 'allow-top-navigation-by-user-activation');
  const headers = document.createElement('dl');
  Object.entries(mail.headers).forEach(([name, value]) => headers.append(make('dt', name), make('dd', value)));
  const raw = make('a', 'Raw message', { href: `/_local/mail/${mail.id}.eml` });
  const details = document.createElement('details');
  details.append(make('summary', 'Headers, text and attachments'), headers, make('pre', mail.text), raw);
  mail.attachments.forEach((part) => details.append(make('h3', `${part.name} (${part.type})`), make('pre', part.content)));
  $('#one').replaceChildren(make('h3', mail.subject), frame, details);
}

// The samples of events/, by function.
let samples = {};

// Takes an event for sending; what is to be filled in has a field of its own, and stands in the event as it is typed.
function choose(name, event, fill = []) {
  $('#invoke [name=function]').value = name;
  $('#event').value = JSON.stringify(event, null, 2);
  const sample = samples[name]?.find((file) => file.name === event.command)?.event ?? {};
  $('#fill').hidden = fill.length === 0;
  $('#fields').replaceChildren(...fill.map((field) => toType(field, sample[field])));
}

function toType(field, like) {
  const isText = typeof like === 'string';
  const asText = isText ? like : JSON.stringify(like ?? '', null, 2);
  const box = make(asText.includes('\n') ? 'textarea' : 'input', '', { name: field, required: true, placeholder: asText });
  if (box.tagName === 'TEXTAREA') box.rows = Math.min(8, asText.split('\n').length + 1);
  box.oninput = () => {
    box.setCustomValidity('');
    try {
      const event = JSON.parse($('#event').value);
      event[field] = isText || box.value === '' ? box.value : JSON.parse(box.value);
      $('#event').value = JSON.stringify(event, null, 2);
    } catch { box.setCustomValidity('This is not JSON like that of the sample.'); }
  };
  const label = make('label', field + ' ');
  label.append(box);
  return label;
}

async function events() {
  const all = samples = await call('/_local/events');
  $('#invoke [name=function]').replaceChildren(...Object.keys(all).map((name) => make('option', name)));
  $('#events').replaceChildren(...Object.entries(all).flatMap(([name, files]) => [
    make('h3', name),
    ...files.map((file) => make('button', file.name, { type: 'button', onclick: () => choose(name, file.event) })),
  ]));
}

async function invoke(event) {
  event.preventDefault();
  const name = $('#invoke [name=function]').value;
  const answer = await call('/_local/invoke/' + name, $('#event').value);
  $('#message').textContent = answer.message ?? answer.problem?.detail ?? answer.problem?.title ?? '';
  $('#answer').textContent = typeof answer === 'string' ? answer : JSON.stringify(answer, null, 2);
  $('#next').replaceChildren(...offers(answer, name));
  await mails();
}

// What may be done next: first what runs as it stands, then what is to be filled in.
function offers(answer, name) {
  const known = words(answer.data);
  const ready = (answer.next ?? []).map((event) => offer(event, [], known, name));
  const others = (answer.toFill ?? []).map(({ event, fill }) => offer(event, fill, known, name));
  return [
    ...(ready.length ? [make('p', 'Next, as it stands:'), ...ready] : []),
    ...(others.length ? [make('p', 'Next, once it is filled in:'), ...others] : []),
  ];
}

function offer(event, fill, known, name) {
  const of = event.function ?? name;
  const take = () => {
    choose(of, event, fill);
    $('#invoke').scrollIntoView();
    $(fill.length ? '#fields [name]' : '#invoke .main').focus({ preventScroll: true });
  };
  const button = make('button', of === name ? event.command : `${of}: ${event.command}`, { type: 'button', onclick: take });
  button.append(...about(event, known).map((line) => make('small', line)));
  if (fill.length) button.append(make('small', 'to fill in: ' + fill.join(', ')));
  return button;
}

// What an event is about, field by field; identifiers with the words that the answer has for them.
function about(event, known) {
  return Object.entries(event)
    .filter(([field]) => !['function', 'command', 'actor'].includes(field))
    .map(([field, value]) => [field, typeof value === 'object' ? JSON.stringify(value) : String(value)])
    .map(([field, text]) => `${field}: ${known.has(text) ? known.get(text) + ' (' + text + ')' : text.split('\n')[0].slice(0, 100)}`);
}

// The words for each thing in an answer: it begins with its identifier, and has a title, or a name and perhaps a subject.
function words(data, found = new Map()) {
  if (data === null || typeof data !== 'object') return found;
  const text = (...words) => words.filter((word) => typeof word === 'string').join(', ');
  const own = text(data.title ?? data.name, data.subject) || text(data.network, data.state);
  const [first] = Object.values(data);
  if (typeof first === 'string' && own && own !== first) found.set(first, own);
  Object.values(data).forEach((value) => words(value, found));
  return found;
}

async function faults(change) {
  const all = await call('/_local/faults', change && JSON.stringify(change));
  $('#faults').replaceChildren(...Object.entries(all).map(([name, fault]) => {
    const select = document.createElement('select');
    select.append(...fault.names.map((title) => make('option', title)));
    select.value = fault.now;
    select.onchange = () => faults({ [name]: select.value });
    const label = make('label', name + ' ');
    label.append(select);
    return label;
  }));
}

$('#clock').onsubmit = (event) => {
  event.preventDefault();
  const advance = event.submitter?.dataset.advance;
  clock(advance ? { advance } : { to: event.target.to.value });
};
$('#invoke').onsubmit = invoke;
$('#likesample').onclick = () => $('#fields').querySelectorAll('[name]').forEach((box) => { box.value = box.placeholder; box.oninput(); });
// What one jumps to is not to lie under the header, however many lines it has.
new ResizeObserver(([{ target }]) => {
  const covers = getComputedStyle(target).position === 'sticky';
  document.documentElement.style.setProperty('--covered', covers ? target.offsetHeight + 8 + 'px' : '0px');
}).observe($('header'));
$('#look').onclick = mails;
$('#to').onchange = mails;
['Proposals', 'Networks', 'Meetings', 'Contacts', 'Mailings', 'Deliveries', 'Audit'].forEach((table) =>
  $('#tables').append(make('a', table, { href: '/_local/tables/' + table })));
clock(); mails(); events(); faults();
setInterval(() => clock(), 30000);
