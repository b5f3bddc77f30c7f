/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.embedded;

import static org.neo4j.configuration.SettingValueParsers.BOOL;

import org.neo4j.configuration.SettingImpl;
import org.neo4j.configuration.SettingsDeclaration;
import org.neo4j.graphdb.config.Setting;

/**
 * Two settings that Neo4j Browser reads through {@code dbms.clientConfig()} and that only the stand-alone server declares; without them
 * Browser takes telemetry for granted. Found by Neo4j through {@code META-INF/services}.
 */
public final class BrowserSettings implements SettingsDeclaration {
    public static final Setting<Boolean> allow_telemetry =
            SettingImpl.newBuilder("client.allow_telemetry", BOOL, false).build();

    public static final Setting<Boolean> allow_outgoing_connections = SettingImpl.newBuilder(
                    "browser.allow_outgoing_connections", BOOL, false)
            .build();
}
