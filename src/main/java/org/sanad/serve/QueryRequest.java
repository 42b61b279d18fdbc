package org.sanad.serve;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request as Fuseki sees it.
 *
 * <ul>
 *   <li>HEAD is answered as GET; the container drops the body.
 *   <li>Parameters that would put a client's script or style sheet into the answer are not there.
 * </ul>
 */
final class QueryRequest extends HttpServletRequestWrapper {
    private static final Set<String> HIDDEN = Set.of("callback", "stylesheet", "force-accept");

    QueryRequest(HttpServletRequest request) {
        super(request);
    }

    @Override
    public String getMethod() {
        String method = super.getMethod();
        return method.equals("HEAD") ? "GET" : method;
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
