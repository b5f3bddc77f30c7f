/* SPDX-License-Identifier: Apache-2.0 */
// Runs before Neo4j Browser and keeps it on this machine: it would fetch fonts, a feedback widget and statistics from elsewhere and send
// crash reports there. The page's Content-Security-Policy forbids that; here the attempt itself is avoided, so that nothing fails aloud.
(function () {
  "use strict";
  var home = window.location.origin;

  function foreign(address) {
    return Boolean(address) && new URL(address, window.location.href).origin !== home;
  }

  // Reports off from the first start; what the owner sets later by hand in Browser is overruled at the next.
  function settings() {
    try {
      return JSON.parse(window.localStorage.getItem("neo4j.settings")) || {};
    } catch (e) {
      return {};
    }
  }
  window.localStorage.setItem(
    "neo4j.settings",
    JSON.stringify(Object.assign(settings(), { allowCrashReports: false, allowUserStats: false }))
  );

  // The widget is loaded only when it is not there.
  window.Canny = function () {};

  // Requests elsewhere, and the two that ask where the database is (our address says it), are answered here with an empty object.
  // Crash reporting looks at the function's text and would else take a fresh fetch from a frame of its own.
  var realFetch = window.fetch.bind(window);
  window.fetch = function fetch(resource, options) {
    var address = new URL(resource instanceof Request ? resource.url : resource, window.location.href);
    if (address.origin === home && address.pathname !== "/") {
      return realFetch(resource, options);
    }
    return Promise.resolve(new Response("{}", { status: 200, headers: { "Content-Type": "application/json" } }));
  };
  window.fetch.toString = function () {
    return "function fetch() { [native code] }";
  };

  // Scripts and style sheets from elsewhere are never attached; imports of them are cut out of inline styles.
  function fit(parent, node) {
    var tag = node.nodeName;
    if ((tag === "SCRIPT" && foreign(node.src)) || (tag === "LINK" && foreign(node.href))) {
      return false;
    }
    if (parent.nodeName === "STYLE" && node.nodeType === Node.TEXT_NODE) {
      node.data = node.data.replace(/@import\s+(url\()?["']?https?:[^"')]*["']?\)?[^;]*;/g, "");
    }
    return true;
  }
  ["appendChild", "insertBefore"].forEach(function (name) {
    var real = Node.prototype[name];
    Node.prototype[name] = function (node) {
      return fit(this, node) ? real.apply(this, arguments) : node;
    };
  });
})();
