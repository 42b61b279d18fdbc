package org.sanad.check;

/**
 * What a finding was found by.
 *
 * @param code a stable code in lower case with hyphens, also the anchor of its explanation in {@code docs/findings.md}
 * @param severity how much a breach weighs
 * @param remedy what to do about a breach
 */
public record Rule(String code, Severity severity, Wording remedy) {}
