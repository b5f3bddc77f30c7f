/* SPDX-License-Identifier: Apache-2.0 */
// Runs before Neo4j Browser: what it would fetch from elsewhere is declared as present, and its reports are off from the first start.
(function () {
  "use strict";
  window.Canny = function () {};
  var key = "neo4j.settings";
  var settings;
  try {
    settings = JSON.parse(window.localStorage.getItem(key)) || {};
  } catch (e) {
    settings = {};
  }
  settings.allowCrashReports = false;
  settings.allowUserStats = false;
  if (settings.playImplicitInitCommands === undefined) {
    settings.playImplicitInitCommands = false;
  }
  window.localStorage.setItem(key, JSON.stringify(settings));
})();
