// The branch of the sneakers, 2, told from Michael. Leaves true: Clark knows that this is not Lex, has the pages, and has called Lex by name.
// May leave: answered_as_lex; and one of never_in_the_script, read_him_the_note.

=== understudy
# scene: The Understudy
# world: The Living Room/The Studio/Smallville

Michael had time to think _revolving door_. Then he was on his back in mud, in a suit worth more than his car, with a wad of wet paper on his chest, and someone was crying on him.

“Lex. Sweetheart, come on.”

He knew that voice. He had worked across from that face for seven years, in all weathers. He looked up to tell the guy to knock it off, and it wasn’t him. It was the same face, and it had no make-up on. It had a farm in it. Behind it was a bridge that Michael had only ever seen one side of, and this one had both; and over that the sky went up and up, and nobody had hung anything from it.

Okay, thought Michael. Okay.

* (answered_as_lex) [Answer as Lex]
    It was the best part he had ever been offered. “Clark,” he said, in the voice, and put up a hand the way he’d have done it. It was good. He knew how good it was. He saw Clark’s face rise to meet it like bread, and stop.
* [Tell him who you are # canon]
    “I’m not him,” he said. “I’m so sorry. I’m just the guy who plays him.”
-
Clark had put his head on one side. He seemed to be listening to Michael’s shirt.

“Your heart’s wrong,” he said. “His goes like he’s late for something.” He sat back, but he left his hand where it was, because Michael’s head was on it and underneath was a rock. “Where is he? Is he okay?”

Seven years, and no one had ever given anyone that line.

“I think he’s where I was. It’s dry. There’s doughnuts.” Michael got himself up on an elbow. “These are his, I guess. Take them. I’d read them sitting down.” {carried:He went through the pockets, and handed over what there was. {has(chocolate):There was a square of chocolate in gold foil; they looked at it, and at each other, and split it.}}

Clark held the whole bundle without a glance at it. {left_in_zurich():“He pushed me,” he said. “In the vault. I yelled his name till they came and got me, and it didn’t go anywhere. There was like a wall.”|“I tried to call him back,” he said. “When he left the loft. I only had to say his name, and it wouldn’t come. There was like a wall.”}

* (read_him_the_note) [Read him the note on top]
    The top sheet had been under a mug. Michael held it to what light there was. “‘C. doesn’t remember what Lionel did,’” he read. “‘Just don’t mention it.’ That’s your wall, man. It’s in _ballpoint_.”
    “But I couldn’t—”
    “It’s a note. I get them all day long. ‘Lex is colder here.’ You know what nobody tells you when you start?” He gave him the page. “You’re allowed not to take the note.”
* (never_in_the_script) [Tell him what was never in the script # canon]
    There was a thing that Michael had not told anybody. It wasn’t what you told a network. “I’ve had that guy in here for seven years,” he said. “He’s nuts about you. It’s not on the page. They’d write me looking at a map, or some sword, and I’d be looking at you. I couldn’t make him not.”
    Clark drew his wrist across his face.
-
“So try it now,” said Michael.

Clark got up. He turned one way and the other, as if there ought to be a direction for it. He filled his chest, and all along the bank the reeds leaned in.

“_Lex!_”

It was one syllable. It pressed the river flat from side to side. And behind it, for four miles, in every house where somebody had dropped asleep with a hand on the switch, the lights went on.
-> the_lift
