=== town
# scene: The Town
# ending: arrived
The market was loud.
-> END
