(function () {
  var figure = document.querySelector('figure');
  var root = document.documentElement;
  var query = new URLSearchParams(location.search);
  var theme = query.get('theme');
  if (theme === 'light' || theme === 'dark' || theme === 'auto') root.dataset.theme = theme;
  if (query.get('title') === '0') root.dataset.title = '0';
  var details = figure.querySelector('details');
  // Where picture and opened table have no room together, the table takes the picture’s place until it is closed.
  function makeRoom() {
    if (!details || !details.open) delete root.dataset.table;
    else if (figure.getBoundingClientRect().height > 1000) root.dataset.table = 'alone';
  }
  if (details && query.get('details') === 'table') details.open = true;
  if (details) new ResizeObserver(makeRoom).observe(figure);
  if (parent === window) return;

  var slug = figure.dataset.slug;
  var secret = /^#\?secret=([\w-]{1,64})$/.exec(location.hash);
  var child = query.get('childId');
  var pym = child && /^[\w-]{1,64}$/.test(child) ? child : '';
  var resizer = '';
  var iframeChild = false;
  var sent = 0;

  function send(message) {
    parent.postMessage(message, '*');
  }
  function heightOf() {
    return Math.min(1000, Math.max(200, Math.ceil(figure.getBoundingClientRect().height)));
  }
  function sendAlways(height) {
    var heights = {};
    heights[slug] = height;
    send({ 'datawrapper-height': heights });
    send({ sentinel: 'amp', type: 'embed-size', height: height });
  }
  function sendResizer(height, word) {
    send('[iFrameSizer]' + resizer + ':' + height + ':' + root.clientWidth + ':' + word);
  }
  function sendPym(height) {
    send('pymxPYMx' + pym + 'xPYMxheightxPYMx' + height);
  }
  function sendChild(height) {
    send({ type: 'iframe-resized', height: height, width: root.clientWidth });
  }
  function measure() {
    var height = heightOf();
    if (height === sent) return;
    sent = height;
    sendAlways(height);
    if (secret) send({ message: 'height', value: height, secret: secret[1] });
    if (pym) sendPym(height);
    if (resizer) sendResizer(height, 'resize');
    if (iframeChild) sendChild(height);
  }

  addEventListener('message', function (event) {
    var data = event.data;
    if (event.source !== parent) return;
    if (typeof data === 'string') {
      if (data.length > 2000) return;
      var named = /^pymxPYMx([\w-]{1,64}?)xPYMx/.exec(data);
      if (named) {
        pym = named[1];
        sendPym(heightOf());
      }
      named = /^\[iFrameSizer\]([\w-]{1,64}):/.exec(data);
      if (named) {
        resizer = named[1];
        sendResizer(heightOf(), 'init');
      }
    } else if (data && typeof data === 'object') {
      if (data.type === 'iframe-child-init') {
        iframeChild = true;
        sendChild(heightOf());
      }
      if (data.sentinel === 'amp' && data.type === 'frames-init') sendAlways(heightOf());
    }
  });

  // WordPress opens a link of the frame itself, and only when it leads to the frame’s own site.
  if (secret)
    figure.addEventListener('click', function (event) {
      var link = event.target.closest('a');
      if (!link) return;
      event.preventDefault();
      send({ message: 'link', value: link.href, secret: secret[1] });
    });

  addEventListener('load', measure);
  new ResizeObserver(measure).observe(figure);
})();
