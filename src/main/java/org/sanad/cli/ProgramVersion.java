package org.sanad.cli;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, as the build wrote it into the jar. */
final class ProgramVersion implements IVersionProvider {

    ProgramVersion() {}

    static String number() {
        return Objects.requireNonNullElse(Main.class.getPackage().getImplementationVersion(), "development");
    }

    @Override
    public String[] getVersion() {
        return new String[] {"sanad " + number()};
    }
}
