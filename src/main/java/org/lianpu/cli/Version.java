/* SPDX-License-Identifier: Apache-2.0 */
package org.lianpu.cli;

import picocli.CommandLine.IVersionProvider;

/** The version in the jar's manifest. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"lianpu " + (version == null ? "(from sources)" : version)};
    }
}
