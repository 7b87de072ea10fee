package org.papergraph.query;

import java.util.Iterator;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;

/**
 * The property functions that a query may use, such as {@code text:query}: the registered ones. Unlike its parent it
 * loads no class by name; a {@code java:} predicate is a predicate like any other.
 */
final class RegisteredPropertyFunctions extends PropertyFunctionRegistry {

    RegisteredPropertyFunctions() {
        PropertyFunctionRegistry standard = PropertyFunctionRegistry.get();
        for (Iterator<String> names = standard.keys(); names.hasNext(); ) {
            String name = names.next();
            put(name, standard.get(name));
        }
    }

    @Override
    public boolean manages(String name) {
        return isRegistered(name);
    }

    @Override
    public PropertyFunctionFactory get(String name) {
        return isRegistered(name) ? super.get(name) : null;
    }
}
