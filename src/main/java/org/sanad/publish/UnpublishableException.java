package org.sanad.publish;

/** A dataset or a folder that no release can be made of; the message says what stands in the way. */
public final class UnpublishableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    UnpublishableException(String message) {
        super(message);
    }
}
