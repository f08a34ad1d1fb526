// Leaves true: early evening, Clark in his one good jacket is in Lex’s car on the way to
// Metropolis; his parents have a note under the salt. note_long if it says where and with whom;
// asked_waiting if Clark asked, and learned that Lex had stood there since four.

=== mansion_drive
# scene: The Drive
# world: The Room/The Day Before
Nor had they mentioned an hour. Clark did his chores with this in mind. Dinner might mean any night between now and graduation, and a person who dressed up and walked over there on the strength of it was asking to be made a fool of by a butler. At five o’clock he put on the jacket. It was brown corduroy, and had been bought for his grandfather’s funeral with room to grow.

His parents were still at the co-op. He found a pencil, and turned over a seed bill.

* [Write one line # canon]
  _Out for dinner tonight. Clark._ It was short, and there was no lie in it, which was how he had got into the way of judging such things. He stood the salt on one corner and left before he had to read it again.
* [Write where, and with whom]
  ~ note_long = true
  _Gone to Metropolis, to have dinner with Lex. I’ll be back by midnight. I know what Dad will say and he can say it tomorrow. Please don’t worry. Clark._ It filled the bill and ran on up the margin. He read it over for lies, could not find one, and stood the salt on it before he could lose his nerve.

- He walked, at the speed at which people walk. It was just to see whether there were lights on, he told the fence posts; he might not even ring. By the gates he had it settled that he would not ring.

Lex was already outside. He was leaning on the grey car at the top of the drive with his gloves on. He had no book and no telephone and he never once looked at his watch. He might have been on a station platform, in some country where the trains are good.

“There you are,” he said.

“We never said tonight.”

“No, we didn’t,” Lex agreed, and opened the passenger door.

There was a question in that. It lay right across the drive; a person would have to lift his feet to get over it.

* [Get in # canon]
  Clark lifted his feet, and got in. The heater had been on for some time.
* [“How long have you been here?”]
  ~ asked_waiting = true
  “How long have you been standing here?”
  “Since four.”
  It was a quarter to six. “What if I hadn’t come?”
  “I’d have found that out instead.” Lex seemed to see nothing strange in it. “And been here tomorrow at four.”
  It was an answer; Lex always did answer. Clark got in and turned it about in his mind, and there was no side of it that lay flat.

- “Belt,” said Lex. “I drive badly, as you may recall.”

Clark did recall. They took the bridge at a decent thirty, past the length of rail that was newer than the rest, and neither of them turned his head.
-> metropolis_dinner
