package org.sanad.serve;

import java.util.List;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.handler.ContextHandler;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.jspecify.annotations.Nullable;

/** What the container says when a request fails before or outside the front door: a problem document, no stack. */
final class PlainErrors extends ErrorHandler {
    private static final String REASON = "The address or a header of the request is not well-formed.";

    @Override
    public boolean errorPageForMethod(String method) {
        return true;
    }

    @Override
    protected void generateResponse(
            Request request,
            Response response,
            int code,
            @Nullable String message,
            @Nullable Throwable cause,
            Callback callback) {
        Problem problem = Problem.of(code, REASON);
        response.setStatus(problem.status());
        response.getHeaders().put(HttpHeader.CONTENT_TYPE, Problem.TYPE);
        Content.Sink.write(response, true, problem.json(), callback);
    }

    /** Takes the place of the handlers of the server and of the contexts in it. */
    void installIn(Server server) {
        server.setErrorHandler(this);
        List.copyOf(server.getDescendants(ContextHandler.class)).forEach(context -> context.setErrorHandler(this));
    }
}
