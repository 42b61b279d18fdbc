package org.sanad.serve;

/** The server could not be started; the message says why and what to do. */
public final class CannotServeException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CannotServeException(String message, Throwable cause) {
        super(message, cause);
    }
}
