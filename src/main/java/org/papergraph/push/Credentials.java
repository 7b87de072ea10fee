package org.papergraph.push;

/** Credentials for a target; their texts show no secret. */
public sealed interface Credentials {

    /** No credentials. */
    Credentials NONE = new None();

    /** No credentials. */
    record None() implements Credentials {

        @Override
        public String toString() {
            return "no credentials";
        }
    }

    /** For basic and digest authentication, as the target asks for. */
    record Login(String user, String password) implements Credentials {

        @Override
        public String toString() {
            return "the password of the user " + user;
        }
    }

    /** A bearer token. */
    record Token(String token) implements Credentials {

        @Override
        public String toString() {
            return "the token";
        }
    }
}
