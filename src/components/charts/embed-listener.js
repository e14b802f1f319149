(function () {
  addEventListener('message', function (event) {
    var heights = event.data && event.data['datawrapper-height'];
    if (!heights || typeof heights !== 'object') return;
    var height = Number(Object.values(heights)[0]);
    if (!(height >= 1 && height <= 4999)) return;
    document.querySelectorAll('iframe').forEach(function (frame) {
      if (frame.contentWindow === event.source) frame.style.height = height + 'px';
    });
  });
})();
