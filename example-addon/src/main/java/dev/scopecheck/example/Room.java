package dev.scopecheck.example;

/** A room, as far as the add-on needs to know it. */
record Room(long id, String name) {}
