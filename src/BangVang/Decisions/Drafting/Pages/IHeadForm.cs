namespace BangVang.Decisions.Drafting.Pages;

/// <summary>A page that shows the fields of head and foot.</summary>
public interface IHeadForm
{
    HeadInput Head { get; }

    /// <summary>Where the draft may go beyond what the council said.</summary>
    bool AsksReason { get; }
}
