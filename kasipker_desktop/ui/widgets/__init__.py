"""The window's own painted widgets and small builders."""
