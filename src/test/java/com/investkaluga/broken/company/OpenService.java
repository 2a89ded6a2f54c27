package com.investkaluga.broken.company;

import org.springframework.stereotype.Service;

/** Does not say who may call it. */
@Service
public class OpenService {

    public int count() {
        return 0;
    }
}
