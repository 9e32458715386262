namespace BangVang.Journal;

/// <summary>
/// What happened so far in this request or job: changes that were saved, and the entries they belong to. An entry takes the
/// changes saved since the one before it; what is saved after the last entry goes to that one.
/// </summary>
public sealed class Notebook
{
    readonly List<Change> saved = [];
    readonly List<Draft> drafts = [];
    List<Change>? saving;

    public bool IsSaving => saving is not null;

    public bool HasDrafts => drafts.Count > 0;

    public void BeginSave(IEnumerable<Change> changes) => saving = [.. changes];

    public void EndSave(bool succeeded)
    {
        if (succeeded && saving is not null) saved.AddRange(saving);
        saving = null;
    }

    /// <summary>A change that was made by plain SQL, which nobody sees otherwise.</summary>
    public void Note(Change change) => saved.Add(change);

    public void Add(Draft draft)
    {
        draft.Changes.AddRange(saved);
        saved.Clear();
        drafts.Add(draft);
    }

    public IReadOnlyList<Draft> TakeAll()
    {
        if (drafts.Count > 0) drafts[^1].Changes.AddRange(saved);
        Draft[] all = [.. drafts];
        Forget();
        return all;
    }

    public void Forget()
    {
        saved.Clear();
        drafts.Clear();
    }
}
