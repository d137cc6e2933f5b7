### Training: sessions in which staff learned.

training-room = Training
training-lead = Sessions in which staff learned: when, where, about what, and how many took part. Sessions come from accepted files; nobody changes them here.
training-nothing = No list of sessions counts yet
training-nothing-next = Bring a list of training sessions, look at what was recognised, and accept it.

training-sessions = Sessions
training-topic = Topic
training-day = Day
training-groups = About which groups
training-hours = Hours
training-facilitators = Facilitators
training-organisation = Whose staff took part
training-participants = Participants
training-all-participants = All participants
training-which-participants = Which participants
training-participants-none = The file does not say how many took part.
