using System.Threading.Channels;
using BangVang.Law.Candidates;
using BangVang.Law.Reading;

namespace BangVang.Lawbook.Asking;

/// <summary>
/// Carries lines through work on all cores: answers come out in the order of the lines, and no more than a few batches are held at a time.
/// </summary>
/// <param name="work">Writes the answers for a batch of candidates; called by several threads at once, each with an output of its own.</param>
sealed class LineWork(CandidateReader reader, Action<IReadOnlyList<Candidate>, MemoryStream> work)
{
    const int LinesABatch = 256, BytesABatch = 1 << 20;

    /// <summary>True when every line could be read; each other one is named on <paramref name="complaints"/>.</summary>
    public async Task<bool> Run(Stream input, Stream output, TextWriter complaints, CancellationToken stop)
    {
        var underway = Channel.CreateBounded<Task<Answered>>(Environment.ProcessorCount * 2);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var feeding = Feed(input, underway.Writer, ended.Token);
        var allRead = true;
        try
        {
            await foreach (var batch in underway.Reader.ReadAllAsync(stop))
            {
                var answered = await batch;
                foreach (var complaint in answered.Complaints) await complaints.WriteLineAsync(complaint);
                allRead &= answered.Complaints.Count == 0;
                answered.Output.Position = 0;
                await answered.Output.CopyToAsync(output, stop);
            }
        }
        finally
        {
            // Where the output broke off, nobody reads on.
            await ended.CancelAsync();
        }
        await feeding;
        await output.FlushAsync(stop);
        return allRead;
    }

    Task Feed(Stream input, ChannelWriter<Task<Answered>> underway, CancellationToken stop) => Task.Run(async () =>
    {
        try
        {
            foreach (var batch in Batches(WireLines.Read(input))) await underway.WriteAsync(Task.Run(() => Answer(batch), stop), stop);
            underway.Complete();
        }
        catch (Exception fault) when (fault is IOException or OperationCanceledException)
        {
            underway.Complete(fault);
        }
    }, CancellationToken.None);

    static IEnumerable<List<WireLine>> Batches(IEnumerable<WireLine> lines)
    {
        var batch = new List<WireLine>(LinesABatch);
        var bytes = 0;
        foreach (var line in lines)
        {
            batch.Add(line);
            bytes += line.Text?.Length ?? 0;
            if (batch.Count < LinesABatch && bytes < BytesABatch) continue;
            yield return batch;
            (batch, bytes) = (new List<WireLine>(LinesABatch), 0);
        }
        if (batch.Count > 0) yield return batch;
    }

    Answered Answer(List<WireLine> batch)
    {
        var (candidates, complaints) = reader.Read(batch);
        var output = new MemoryStream();
        work(candidates, output);
        return new Answered(output, complaints);
    }

    sealed record Answered(MemoryStream Output, IReadOnlyList<string> Complaints);
}
