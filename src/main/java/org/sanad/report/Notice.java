package org.sanad.report;

/**
 * Something odd about a report that did not keep it from being read.
 *
 * @param code a stable code, also an anchor of {@code docs/findings.md}
 * @param place file and line, as {@code reports/V.24-13453/text.ar.txt:12}
 * @param problem what was found and what was expected
 * @param remedy what the user can do about it
 */
public record Notice(String code, String place, String problem, String remedy) {}
