package com.investkaluga.desk.event;

/** What somebody of the region did at an event: led the delegation, went along, spoke, or received the guests. */
public enum DelegateRole {
    HEAD,
    MEMBER,
    SPEAKER,
    HOST
}
