// An ending. Leaves true: Jonathan Kent has told his son the worst thing that he ever did.

=== the_truck
# scene: The Truck
# world: Afterwards
They were past the mill before either of them spoke. The note was up on the dashboard, the long one, sliding to the left on the right-hand bends and to the right on the others.

{dad_asked:“He had no call to ask me that,” said his father, and drove some way.|“Dad,” said Clark. “What’s the worst thing you ever did?”}

{not dad_asked:His father drove for so long that it seemed he had not heard.}

“You were in a blanket,” said Jonathan Kent. “On your mother’s lap, right where you’re sitting. The sky was still coming down, and there were people out in the road, and I went round them. But that isn’t it. There was nothing I could have done for them. It’s what came after.

“We’d got you home and washed, and into one of my shirts, and she was singing to you. And I went and stood out on the porch. Everybody was looking for somebody, that week. You could see the flashlights clear across the valley, going along the fences. You could hear the names. And I thought, well, someone will be looking for him. Any minute now they’ll come up the lane with a light and say, have you seen a little boy?”

The note went over to the right.

“So I put out the lamp,” said his father. “So it would look like there was no one home. I stood there in the dark and hoped that whoever it was was dead. I did that every night for a week.”

* [“Nobody was coming.” # canon]
  “There wasn’t anybody, Dad. There was never anyone who was going to come.”
  “I know that now. I didn’t then.” He shifted his grip on the wheel. “I knew what I was doing. Nobody made me do it, and it wasn’t an accident, and I can’t say I was too late. That’s how you tell.”
* [Say nothing]
  Clark tried to find whatever it was that people said. His father glanced at him, and away, and seemed content that there should not be one.
  “I knew what I was doing,” he said. “Nobody made me, and I wasn’t too late. That’s how you tell the real ones.”

- {Roll ? phelan:“I’ve got one,” said Clark. It took him as far as the mailbox, and his father did not say that it was all right. He nodded, as to someone who had come up level with him on a road.|They did not say any more until the mailbox.}

It was broad day. The cows were complaining, and all along the front of the house the windows were too bright to look at. Over the porch, pale as a moth, the lamp was burning. It burned day and night. He had grown up under it, and never thought to wonder.

“Thirteen years,” said Jonathan Kent. “I’ve never once turned it off.” # ending: the_porch_lamp # ending-title: The Porch Lamp
-> END
