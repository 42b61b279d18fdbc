package org.sanad.check;

import java.util.List;
import java.util.Optional;
import org.apache.jena.graph.Node;

/** One thing that is wrong with a graph, in a form that code can act on. */
public sealed interface Finding {

    /** {@return what it was found by} */
    Rule rule();

    /** {@return the node that is at fault} */
    Node focus();

    /** {@return the property concerned, or nothing if the node itself is at fault or several properties are concerned} */
    Optional<Node> path();

    /** {@return where in a report the fault was read, if anything leads there} */
    Optional<Place> place();

    /** {@return a stable code, also the anchor of its explanation in {@code docs/findings.md}} */
    default String code() {
        return rule().code();
    }

    /** {@return how much it weighs} */
    default Severity severity() {
        return rule().severity();
    }

    /** {@return what to do about it} */
    default Wording remedy() {
        return rule().remedy();
    }

    /** {@return what is wrong, with the values found and expected} */
    default Wording message() {
        return FindingMessages.of(this);
    }

    /**
     * Values are missing.
     *
     * @param rule what it was found by
     * @param focus the node that lacks them
     * @param path the property that should hold them, or nothing if one of several may
     * @param place where it was read, if known
     * @param required how many values the shape asks for, at least 1
     * @param present how many there are of the kind asked for, fewer than {@code required}
     */
    record Missing(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, int required, int present)
            implements Finding {}

    /**
     * There are more values than may be.
     *
     * @param rule what it was found by
     * @param focus the node that has them
     * @param path the property that holds them, or nothing if several do
     * @param place where it was read, if known
     * @param allowed how many values the shape allows, at least 0
     * @param present how many there are, more than {@code allowed}
     */
    record TooMany(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, int allowed, int present)
            implements Finding {}

    /**
     * A value is not a literal of the datatype asked for, or its text is none of that datatype.
     *
     * @param rule what it was found by
     * @param focus the node that has the value
     * @param path the property that holds it, or nothing if several may
     * @param place where it was read, if known
     * @param value the value found
     * @param expected the datatype asked for
     */
    record WrongDatatype(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Node value, Node expected)
            implements Finding {}

    /**
     * A value is of the wrong sort: a literal for an IRI, or a thing of another class.
     *
     * @param rule what it was found by
     * @param focus the node that has the value
     * @param path the property that holds it, or nothing if the focus itself is the value
     * @param place where it was read, if known
     * @param value the value found
     * @param expected the class or the SHACL node kind asked for
     */
    record WrongKind(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Node value, Node expected)
            implements Finding {}

    /**
     * A value is not one of those on a list.
     *
     * @param rule what it was found by
     * @param focus the node that has the value
     * @param path the property that holds it, or nothing if several may
     * @param place where it was read, if known
     * @param value the value found
     * @param allowed the values on the list
     */
    record NotAllowed(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Node value, List<Node> allowed)
            implements Finding {
        /** Copies the list. */
        public NotAllowed {
            allowed = List.copyOf(allowed);
        }
    }

    /**
     * The text of a value, or the IRI of a node, is not formed as asked.
     *
     * @param rule what it was found by
     * @param focus the node that has the value
     * @param path the property that holds it, or nothing if the IRI of the focus is meant
     * @param place where it was read, if known
     * @param value the value found
     * @param pattern the regular expression it should match
     */
    record BrokenPattern(Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Node value, String pattern)
            implements Finding {}

    /**
     * A check query answered with a row.
     *
     * @param rule what it was found by
     * @param focus the node that the row names
     * @param path the property that the row names, if any
     * @param place where it was read, if known
     * @param value the value that the row names, if any
     * @param title what the query says is wrong
     */
    record QueryFinding(
            Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Optional<Node> value, Wording title)
            implements Finding {}

    /**
     * Another constraint of a shape does not hold.
     *
     * @param rule what it was found by
     * @param focus the node at fault
     * @param path the property concerned, if one is
     * @param place where it was read, if known
     * @param value the value at fault, if one is
     * @param constraint the constraint component of SHACL that does not hold
     */
    record OtherFinding(
            Rule rule, Node focus, Optional<Node> path, Optional<Place> place, Optional<Node> value, Node constraint)
            implements Finding {}
}
