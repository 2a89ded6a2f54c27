package com.investkaluga.broken.company;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;

/** Has its fields filled behind its constructor's back. */
public class InjectedFields {

    @Autowired
    private @Nullable OpenService service;

    @PersistenceContext
    private @Nullable EntityManager entities;

    @Override
    public String toString() {
        return service + " " + entities;
    }
}
