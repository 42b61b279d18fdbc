package org.sanad.check;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a check found.
 *
 * @param findings every finding once, the gravest first, then by code and node
 */
public record CheckReport(List<Finding> findings) {

    /** Copies the list. */
    public CheckReport {
        findings = List.copyOf(findings);
    }

    /** {@return whether a rule that others rely on is broken} */
    public boolean hasErrors() {
        return count(Severity.ERROR) > 0;
    }

    /**
     * Counts the findings of one severity.
     *
     * @param severity which to count
     * @return how many there are
     */
    public long count(Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }

    /**
     * Prints the findings.
     *
     * @param language the language of the lines
     * @return one line a finding, in their order
     */
    public Stream<String> lines(Language language) {
        return lines(language, Severity.NOTE);
    }

    /**
     * Prints the findings that weigh enough.
     *
     * @param language the language of the lines
     * @param least the lightest severity that is printed
     * @return one line a finding, in their order
     */
    public Stream<String> lines(Language language, Severity least) {
        return findings.stream()
                .filter(finding -> finding.severity().compareTo(least) <= 0)
                .map(finding -> FindingLine.line(finding, language));
    }
}
