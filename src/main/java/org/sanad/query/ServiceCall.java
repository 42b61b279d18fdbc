package org.sanad.query;

import org.apache.jena.query.Query;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.ExprVisitorBase;

/**
 * Looks for {@code SERVICE} anywhere in a query.
 *
 * <p>The walker of the library goes into filters and {@code BIND}, but neither into what rows are ordered by nor into
 * what is counted; both may hold {@code EXISTS} and in it a whole pattern.
 */
public final class ServiceCall extends OpVisitorBase {
    private boolean isFound;

    private ServiceCall() {}

    /**
     * Looks through a query.
     *
     * @param query any query
     * @return whether it would ask another endpoint, silently or not
     */
    public static boolean isIn(Query query) {
        ServiceCall search = new ServiceCall();
        Walker.walk(Algebra.compile(query), search, new ExprVisitorBase());
        return search.isFound;
    }

    @Override
    public void visit(OpService service) {
        isFound = true;
    }

    @Override
    public void visit(OpOrder order) {
        order.getConditions().forEach(condition -> Walker.walk(condition.getExpression(), this, new ExprVisitorBase()));
    }

    @Override
    public void visit(OpGroup group) {
        Walker.walk(group.getGroupVars(), this, new ExprVisitorBase());
        group.getAggregators()
                .forEach(one -> Walker.walk(one.getAggregator().getExprList(), this, new ExprVisitorBase()));
    }
}
