// The branch of the sleeve, 2, told from Clark. Leaves true: each of them wears one key, and has heard the worst the other has.
// May leave: told_the_bridge (so dawn must not tell it again), asked_what_he_thinks.

=== night_flight
# scene: Night Flight
# world: The Living Room/The Studio/Smallville

Over Kansas, Clark held on to the arms of the seat until he heard them give.

Over Ohio it got bad. A voice like the one on the school loudspeaker kept asking what he was doing on Lex Luthor’s plane, and each time he had to go and find the sleeve, wet to the shoulder, and hang on to that. Then they left the coast behind, and the voice began to break up, the way the county station does when you drive out of the county. By Greenland it was down to a crackle. After that there was no one talking in Clark’s head but him. He had forgotten what he sounded like. He had forgotten that he was sometimes pretty funny.

Lex had not once sat back. He was bent forward over the table, and above his collar the chain had left a dark red line.

“What’s wrong with your neck?”

“They don’t travel well.”

“Give me one.”

“It’ll be heavy,” said Lex.

“_Lex_,” said Clark.

It came out with about fifteen years of tractors in it. He saw Lex hear them.

* (told_the_bridge) [Tell him about the bridge]
    There did not seem to be any reason to stop there. “You hit me,” Clark said. “You didn’t miss. I was standing at the rail, and you hit me.”
    Lex squared a sheet of paper with the edge of the table. “There’s a room at home with the car in it. The front of it has a dent the shape of a boy.”
    “You _knew_? You never said.”
    “It was yours to say,” said Lex, and lifted the chain over his head.
* [Hold out your hand # canon]
    He held out his hand. After a moment Lex lifted the chain over his head, slid off one of the keys, and laid it in Clark’s palm.
-
It weighed about as much as a key. Lex put a hand to his own neck and leaned back in his seat, an inch at a time.

“So that’s all it was,” he said. “They only mind being on the one neck.”

They flew through the short night. Near the end of it he spoke again, to the window. “There’s an evening I can’t account for. My father went out of the tower. I remember the glass, and I remember his face. I don’t remember deciding it.”

“Are you asking me if you did it?”

“I’m asking if you’d get off the plane.”

“We’re over the ocean.”

“That seemed the time to ask.”

Clark could hear the heart going, quick and light, as it always had, like someone late for an appointment. He had missed it for three years without knowing what it was that he missed.

* (asked_what_he_thinks) [Ask what he thinks he did]
    “What do you think?”
    “I think I wanted to,” said Lex. “I’ve wanted to since I was nine. I think it’s possible that somebody noticed.”
    “That’s not the same thing as doing it.”
    “No. But it may have saved somebody a great deal of trouble.”
* [Tell him what you would do # canon]
-
“I wouldn’t get off,” said Clark.
-> two_keys
