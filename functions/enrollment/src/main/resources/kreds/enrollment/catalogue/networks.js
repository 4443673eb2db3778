// The list of networks inside another site's page. This one file runs on both sides: in the frame, marked data-side="frame",
// it tells how tall its page is; in the page around it, it gives that height to the frame that told. Whatever else is sent
// to the page is left alone, and without this script the frame keeps the height that its own tag says.
(() => {
  'use strict';
  const LEAST = 100;
  const MOST = 20000;
  const script = document.currentScript;
  const home = new URL(script.src).origin;

  const tellHeight = () => {
    const height = Math.ceil(document.documentElement.getBoundingClientRect().height);
    window.parent.postMessage({kreds: 'height', height}, '*');
  };

  // The list is shown to anybody, so whoever frames it may hear how tall it is. A browser does not observe what is below
  // the screen, so the height is told at once, too: the page around must not jump when somebody gets there.
  const tell = () => {
    tellHeight();
    new ResizeObserver(tellHeight).observe(document.documentElement);
    window.addEventListener('message', event => {
      if (event.source === window.parent && event.data === 'kreds-height') tellHeight();
    });
  };

  const frames = () =>
      [...document.querySelectorAll('iframe')].filter(frame => frame.src.startsWith(home + '/networks?'));

  const hear = () => {
    window.addEventListener('message', event => {
      const frame = frames().find(each => each.contentWindow === event.source);
      const {kreds, height} = Object(event.data);
      if (!frame || event.origin !== home || kreds !== 'height') return;
      if (Number.isInteger(height) && height >= LEAST && height <= MOST) frame.style.height = height + 'px';
    });
    // A frame that was loaded before has told nobody; one that is not there yet will tell by itself.
    frames().forEach(frame => frame.contentWindow.postMessage('kreds-height', '*'));
  };

  if (script.dataset.side === 'frame') tell(); else hear();
})();
