using BangVang.Law.Candidates;
using BangVang.Law.Verdicts;

namespace BangVang.Law.Pathways;

/// <summary>Finds for one candidate the earliest year of every award.</summary>
public static class PathwayFinding
{
    extension(Lawbook book)
    {
        /// <summary>Judges today, then year by year under assumptions that are said, with the same rules.</summary>
        /// <param name="on">The day of the act; later years are judged on the same day and month.</param>
        /// <exception cref="UnknownAwardException">The candidate holds an award that the lawbook does not have.</exception>
        public PathwayReport Pathway(Candidate candidate, DateOnly on)
        {
            var simulation = new Simulation(book, candidate, on);
            simulation.Run();
            var facts = Facts.Of(candidate, book, on);
            var ways = new List<Pathway>();
            foreach (var award in book.Awards)
            {
                if (!simulation.Concerns(award)) continue;
                var verdict = book.Judge(facts, award.Code, simulation.FirstYear);
                ways.Add(simulation.WayTo(award, verdict));
            }
            return new PathwayReport(on, simulation.FirstYear, simulation.LastYear, Prospect.Assumptions(candidate), ways);
        }
    }
}
