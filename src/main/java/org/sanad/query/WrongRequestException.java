package org.sanad.query;

/** A query was asked for in a way that cannot be answered: a wrong name, parameter or format. The message says how to. */
public final class WrongRequestException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    WrongRequestException(String message) {
        super(message);
    }
}
