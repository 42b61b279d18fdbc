package org.sanad.serve;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A response that holds back what Fuseki says of a failure, so that it can leave as a problem document. */
final class ProblemResponse extends HttpServletResponseWrapper {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private int failure;

    ProblemResponse(HttpServletResponse response) {
        super(response);
    }

    /** Writes the problem, if there was one; to be called when Fuseki is done. */
    void finish() throws IOException {
        if (failure != 0 && !isCommitted()) {
            Problem.of(failure, said.toString(StandardCharsets.UTF_8)).writeTo((HttpServletResponse) getResponse());
        }
    }

    @Override
    public void setStatus(int status) {
        if (status >= HttpServletResponse.SC_BAD_REQUEST) {
            failure = status;
        } else {
            super.setStatus(status);
        }
    }

    @Override
    public void sendError(int status, @Nullable String message) {
        failure = status;
        if (message != null) {
            said.writeBytes(message.getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void sendError(int status) {
        failure = status;
    }

    @Override
    public void setHeader(String name, @Nullable String value) {
        if (!name.startsWith("Fuseki")) {
            super.setHeader(name, value);
        }
    }

    @Override
    public void setContentLength(int length) {
        if (failure == 0) {
            super.setContentLength(length);
        }
    }

    @Override
    public void setContentLengthLong(long length) {
        if (failure == 0) {
            super.setContentLengthLong(length);
        }
    }

    @Override
    public ServletOutputStream getOutputStream() throws IOException {
        return failure == 0 ? super.getOutputStream() : new Held(said);
    }

    @Override
    public PrintWriter getWriter() throws IOException {
        return failure == 0 ? super.getWriter() : new PrintWriter(said, true, StandardCharsets.UTF_8);
    }

    private static final class Held extends ServletOutputStream {
        private final ByteArrayOutputStream said;

        Held(ByteArrayOutputStream said) {
            this.said = said;
        }

        @Override
        public void write(int octet) {
            said.write(octet);
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setWriteListener(WriteListener listener) {
            throw new IllegalStateException("held back, not sent");
        }
    }
}
