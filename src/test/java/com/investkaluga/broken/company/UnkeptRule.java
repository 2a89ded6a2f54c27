package com.investkaluga.broken.company;

import jakarta.annotation.security.RolesAllowed;
import org.springframework.stereotype.Component;

/** Says who may call it where nobody looks. */
@Component
@RolesAllowed("STAFF")
public class UnkeptRule {}
