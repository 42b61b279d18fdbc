package org.sanad.report;

/** An input that cannot be read as what it should be; the message says where, what was found, and what to do. */
public final class UnreadableInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String code;

    /**
     * Makes the exception.
     *
     * @param code a stable code, also the anchor of its explanation in {@code docs/findings.md}
     * @param place the file, with line and column where they are known, as {@code file:line:column}
     * @param problem what was found and what was expected
     * @param remedy what the user can do about it
     */
    public UnreadableInputException(String code, String place, String problem, String remedy) {
        super(place + ": " + problem + ". " + remedy + " [" + code + "]");
        this.code = code;
    }

    /** {@return the stable code, as {@code report-not-utf-8}} */
    public String code() {
        return code;
    }
}
