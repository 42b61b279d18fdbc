package org.sanad.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki sees it.
 *
 * <ul>
 *   <li>HEAD is answered as GET; the container drops the body.
 *   <li>A client that takes anything gets JSON for rows and Turtle for graphs.
 *   <li>Parameters that would put a client's script or style sheet into the answer are not there.
 * </ul>
 */
final class QueryRequest extends HttpServletRequestWrapper {
    private static final Set<String> HIDDEN = Set.of("callback", "stylesheet", "force-accept");

    private static final String PREFERRED = "application/sparql-results+json, text/turtle;q=0.9, */*;q=0.1";

    QueryRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") ? "GET" : method;
    }

    @Override
    public @Nullable String getHeader(String name) {
        String value = super.getHeader(name);
        return name.equalsIgnoreCase("Accept") && (value == null || value.isBlank() || value.equals("*/*"))
                ? PREFERRED
                : value;
    }

    @Override
    public Enumeration<String> getHeaders(String name) {
        return name.equalsIgnoreCase("Accept") && PREFERRED.equals(getHeader(name))
                ? Collections.enumeration(List.of(PREFERRED))
                : super.getHeaders(name);
    }

    @Override
    public @Nullable String getParameter(String name) {
        return HIDDEN.contains(name) ? null : super.getParameter(name);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return HIDDEN.contains(name) ? null : super.getParameterValues(name);
    }
}
