// The branch of the drawer, 2. Leaves true: Hils and Lexi have seen him lock it up, and are telephoning.
// Leaves one of: told_what_he_is, told_about_clark.

=== undelivered
# scene: Undelivered
# world: The Living Room

“He put it in a _drawer_,” said Hils.

She had said so several times. On the screen Lex Luthor sat in the firelight with his back to them and his ankles crossed. {in_the_drawer.knocked_back:“He knocked back, though!” said Lexi. “He was being sarcastic,” said Hils.|“He’s just going to sit there,” said Lexi, “and finish his drink.”}

“I had a speech in case he threw it on the fire. I had one in case he had it X-rayed. I did have one for the drawer, only that was for when he opened it again.” Hils pulled the laptop on to her knees. In a plain grey window there was a little silver box with one word underneath, and the word was UNDELIVERED. “How long till the commercials?”

“Three minutes. And then it’s the barn, and if he goes to that barn with nothing he’ll only fight with him.”

“I _know_.”

“So ring him up.”

“You can’t ring him up. He’s imaginary.”

“He’s got a phone. It’s right there on the desk, it’s got a cord. You sent him a _box_, Hils.”

Hils looked at the cord. She began to type, slowly and then fast. “I’d have to take it all off the picture,” she said. “Ninety seconds. Then I don’t know what happens; the fridge might go.”

Lexi already had the receiver against her chest. She was rather white. “What do I say to him, though? I can’t tell him he’s on television.”

“Why not?”

“Would you want to know?”

* (told_what_he_is) [Tell him what he is]
    “I’d want to know,” said Hils. “I’d be livid. But I’d want to.”
* (told_about_clark) [Tell him about Clark # canon]
    “Then tell him about Clark,” said Hils. “He’ll listen to anything that’s got Clark in it. Go on. It’s ringing.”
-
Behind them the fridge shuddered and went out.
-> the_call
