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

function choose(name, event) {
  $('#invoke [name=function]').value = name;
  $('#event').value = JSON.stringify(event, null, 2);
}

async function events() {
  const all = await call('/_local/events');
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
  $('#next').replaceChildren(...(answer.next ?? []).map((next) =>
    make('button', next.command ?? 'next', { type: 'button', onclick: () => choose(next.function ?? name, next) })));
  await mails();
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
$('#look').onclick = mails;
$('#to').onchange = mails;
['Proposals', 'Networks', 'Meetings', 'Contacts', 'Mailings', 'Deliveries', 'Audit'].forEach((table) =>
  $('#tables').append(make('a', table, { href: '/_local/tables/' + table })));
clock(); mails(); events(); faults();
setInterval(() => clock(), 30000);
