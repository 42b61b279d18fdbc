package org.sanad.fact;

/** How a fact came out of the text. */
public enum Certainty {
    /** The text says it word for word. */
    EXPLICIT,
    /** The text says it by a short form, an ellipsis or the context. */
    INFERRED,
    /** A person read it and wrote it down with its quote. */
    CURATED
}
