package app;

class AddonScopes {}
