package org.sanad.query;

/**
 * A value that a query leaves open.
 *
 * @param name the variable it stands for, without question mark
 * @param type what it takes
 * @param about what it means, a few words
 * @param example a value that gives an answer
 */
public record Parameter(String name, ParameterType type, String about, String example) {

    /** {@return the parameter as one line: name, type, meaning and example} */
    String line() {
        return "%s (%s: %s), for example --param %s=%s".formatted(name, type.label(), about, name, example);
    }
}
