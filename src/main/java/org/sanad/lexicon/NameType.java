package org.sanad.lexicon;

/** In what way a string names a thing. */
public enum NameType {
    /** A name that means the thing wherever it stands. */
    NAME,
    /** Latin capitals, which must stand as they are. */
    ACRONYM,
    /** An adjective of nationality. */
    DEMONYM,
    /** A name that means the thing in a telling context only. */
    AMBIGUOUS,
    /** A phrase that names several things at once. */
    COORDINATED,
    /** A definite short form, which means the thing once it has been introduced. */
    SHORT_FORM
}
