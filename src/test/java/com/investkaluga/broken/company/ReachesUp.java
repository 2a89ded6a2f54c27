package com.investkaluga.broken.company;

import com.investkaluga.broken.dashboard.Board;

/** Uses a room that its own does not declare, and the top floor at that. */
public record ReachesUp(Board board) {}
