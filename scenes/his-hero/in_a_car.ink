// The branch of the door, 3, told from Clark: an ending. Lex has been written out.

=== in_a_car
# scene: In a Car
# world: The Living Room/The Studio/Smallville

It came up in a car.

It was August by then, and Chloe was driving. They had talked about Lana, who was baking again, and whether it would rain before they got the hay in. The radio played something and then something else.

“You heard about Lex,” said Chloe.

“No.”

“It was in the _Planet,_ page nine. Some bank in Switzerland, I think? They never found out what happened.” {left_in_zurich():Clark had an idea that he had been to Switzerland. It might have been with the school. }She moved over to pass a truck. “So I guess that’s that.”

“I guess,” said Clark.

He waited in case there was anything. The corn went by. It was good corn this year. He was thinking about supper when he realised that he had asked her to stop the car.

“Here?” Chloe pulled over on to the gravel. “Clark, there’s nothing here.”

There wasn’t. There was a mile marker, and a bridge with a length of rail in it that was newer than the rest. He got out anyway, and walked to the middle. He put his hands on the new part. He was not sad. He looked down at the water, where it was brown and slow and somebody could have been in it, and tried to think what he had come to see.

Behind him Chloe touched the horn, once, not unkindly. They had a scene to get to. Clark stood there for as long as they let him.
# ending: off_screen
# ending-title: Off-Screen
-> END
