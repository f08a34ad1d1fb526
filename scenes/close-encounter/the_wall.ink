// From here one may leave canon by trying the door (the_corridor); a_minute_earlier rejoins at `shut`.
// Leaves true: Lex has shown the wall of meteor rock and Clark has fallen; the wall is shut again.
// Lex has said what the door is made of, and has not said that it is locked.
// Noticed ? light if Clark looked at the door from the floor; pleaded if he asked Lex not to open the wall.

=== the_wall
# scene: The Wall
# world: The Room
“There’s one thing more,” said Lex, “and then I’ve done with the natural history.”

From his trouser pocket he brought out a remote control, small and black. It might have belonged to a television.

“Everything that lives has something it can’t be shut in with. It took me a year to find yours. I had been driving past it; I had been paying men to plough it out of the way.” He walked over to the far wall.

* [Let him finish # canon]
  Clark watched him go. It did not cross his mind to be afraid. It hardly ever had.
* [“You don’t have to show me.”]
  ~ pleaded = true
  “Don’t,” said Clark. It came out in pieces. “Lex. I know what it is. You don’t have to show me.”
  Lex’s thumb stayed where it was for some time. “I wish that were so,” he said.

- Lex pressed the button. A length of the panelling slid aside with no more fuss than a drawer. Behind it were shelves. They ran from the floor to the ceiling; and on every shelf, shoulder to shoulder, each with a label tied round it in a neat hand, stood lumps of meteor rock.

-> the_stones ->

- (shut) After a time there was a hum, and something closed. The green went off him. His stomach steadied, and then the dark came apart into specks, and the specks were red and blue, and were carpet.

{said_so:“You might have said that last night,” said Lex, somewhere overhead. There was a long wait. When he went on he sounded bored, as people do who have found their place in the book. “I’d advise against leaving. That|“I’d advise against leaving,” said Lex, somewhere overhead. He sounded bored; he sounded as though he had not been to bed. “That} door is lead, and a hand thick, and it’s lined with the same stuff. So are the walls, all the way round. I had it done properly.” He went and sat down.

{Noticed ? lead:So that was what he had been looking at last night: the inside of the box.}

{went_home:So this was the plan, the careful one. One evening had very nearly been better.}

* [Stay down # canon]
* {Noticed ? light} [Try the door]
  -> the_corridor
* {Noticed !? light} [Look at the door]
  ~ Noticed += light
  Clark turned his head, a thing which took some arranging, and looked along the floor. The door was as thick and as grey as he had been told. Down the whole of one edge, from the lintel to the carpet, ran a line of yellow light no wider than a thread.
  * * [Stay down # canon]
    It was no concern of his. He put his cheek back on the carpet.
  * * [Try the door]
    -> the_corridor

- -> the_worst_thing
