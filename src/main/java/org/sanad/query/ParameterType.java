package org.sanad.query;

import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.sanad.graph.Prefixes;

/** What kind of value a parameter of a query takes, and how it is written on a command line. */
public enum ParameterType {
    /** A full IRI, or one with a prefix of the project: {@code id:body/unodc}. */
    IRI("id:body/unodc") {
        @Override
        Optional<Node> read(String text) {
            return absolute(text).map(NodeFactory::createURI);
        }
    },
    /** Plain text, taken as it stands. */
    STRING("AND") {
        @Override
        Optional<Node> read(String text) {
            return Optional.of(NodeFactory.createLiteralString(text));
        }
    },
    /** A whole number, in digits of any script. */
    INTEGER("12") {
        @Override
        Optional<Node> read(String text) {
            try {
                String digits = new BigInteger(text).toString();
                return Optional.of(NodeFactory.createLiteralDT(digits, XSDDatatype.XSDinteger));
            } catch (NumberFormatException e) {
                return Optional.empty();
            }
        }
    },
    /** A day, a month or a year: {@code 2024-03-05}, {@code 2024-03}, {@code 2024}. */
    DATE("2024-03-05") {
        @Override
        Optional<Node> read(String text) {
            return date(text).map(type -> NodeFactory.createLiteralDT(text, type));
        }
    },
    /** Text with its language after the last {@code @}: {@code Andorra@en}. */
    LANGUAGE_TAGGED("Andorra@en") {
        @Override
        Optional<Node> read(String text) {
            int at = text.lastIndexOf('@');
            return at >= 0 && TAG.matcher(text.substring(at + 1)).matches()
                    ? Optional.of(NodeFactory.createLiteralLang(text.substring(0, at), text.substring(at + 1)))
                    : Optional.empty();
        }
    };

    private static final Pattern TAG = Pattern.compile("[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*");
    private static final Pattern PREFIXED = Pattern.compile("([a-z]+):(?!//)(.*)");
    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;

    private final String sample;

    ParameterType(String sample) {
        this.sample = sample;
    }

    /**
     * Reads a value.
     *
     * @param text the value as a person writes it
     * @return the RDF term, or nothing if the text is not of this type
     */
    abstract Optional<Node> read(String text);

    /** {@return a value of this type, for examples} */
    String sample() {
        return sample;
    }

    /** {@return the name in a query's header, as {@code language-tagged}} */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<ParameterType> named(String label) {
        return Arrays.stream(values())
                .filter(type -> type.label().equals(label))
                .findFirst();
    }

    static Optional<String> absolute(String text) {
        var parts = PREFIXED.matcher(text);
        if (parts.matches()) {
            String namespace = Prefixes.all().get(parts.group(1));
            if (namespace != null) {
                return checked(namespace + parts.group(2));
            }
            return text.startsWith("urn:") ? checked(text) : Optional.empty();
        }
        return checked(text);
    }

    private static Optional<String> checked(String text) {
        try {
            // Not isAbsolute, which is false of an IRI with a fragment, as those of the ontology's terms.
            return IRIx.create(text).isReference() && text.matches("[^\\s<>\"{}|\\\\^`]+")
                    ? Optional.of(text)
                    : Optional.empty();
        } catch (IRIException e) {
            return Optional.empty();
        }
    }

    private static Optional<XSDDatatype> date(String text) {
        try {
            if (text.length() == YEAR_LENGTH) {
                Year.parse(text);
                return Optional.of(XSDDatatype.XSDgYear);
            }
            if (text.length() == MONTH_LENGTH) {
                YearMonth.parse(text);
                return Optional.of(XSDDatatype.XSDgYearMonth);
            }
            LocalDate.parse(text);
            return Optional.of(XSDDatatype.XSDdate);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
