namespace BangVang.Papers.Pdf;

/// <summary>No PDF can be made now. The message is a Vietnamese sentence for the user; the Word file is still to be had.</summary>
public sealed class PdfUnavailable(string sentence, Exception? cause = null) : Exception(sentence, cause);
