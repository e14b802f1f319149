(function (site) {
  var sites = [site];
  var script = document.currentScript;
  if (script && script.src) sites.push(script.src.split('/', 3).join('/') + '/');
  function eachFrame(act) {
    Array.prototype.forEach.call(document.querySelectorAll('iframe'), function (frame) {
      var ours = sites.some(function (start) {
        return frame.src.indexOf(start) === 0;
      });
      if (ours && frame.contentWindow) act(frame);
    });
  }
  // Three charts on a page bring it three times; one is enough.
  var once = 'frames of ' + site;
  if (!window[once])
    addEventListener('message', function (event) {
      var heights = event.data && event.data['datawrapper-height'];
      if (!heights || typeof heights !== 'object') return;
      var height = heights[Object.keys(heights)[0]];
      if (typeof height !== 'number' || !(height >= 1 && height <= 4999)) return;
      eachFrame(function (frame) {
        if (frame.contentWindow === event.source) frame.style.height = height + 'px';
      });
    });
  window[once] = true;
  // A frame that was there first has spoken already.
  eachFrame(function (frame) {
    frame.contentWindow.postMessage({ sentinel: 'amp', type: 'frames-init' }, '*');
  });
})(SITE);
