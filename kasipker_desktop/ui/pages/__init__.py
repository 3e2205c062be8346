"""The pages of the window, named as the use cases."""
