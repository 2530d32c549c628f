# The mix and the effective numbers of groups, as vegan has them: vegan.R COUNTS.csv (group,category,members) to standard output.
# Ends with 77 where vegan is not installed.
if (!suppressPackageStartupMessages(requireNamespace("vegan", quietly = TRUE))) quit(status = 77)
counts <- read.csv(commandArgs(trailingOnly = TRUE)[1], stringsAsFactors = FALSE)
cat("group,mix,hill1,hill2\n")
for (group in unique(counts$group)) {
  of_group <- counts$members[counts$group == group]
  # Two members drawn: one kind more than one, as often as they differ.
  mix <- if (length(of_group) == 1) 0 else suppressWarnings(vegan::rarefy(of_group, 2)) - 1
  # Of one kind alone vegan makes a matrix of many groups.
  hill <- if (length(of_group) == 1) c(1, 1) else vegan::renyi(of_group, scales = c(1, 2), hill = TRUE)
  cat(sprintf("%s,%.15g,%.15g,%.15g\n", group, mix, hill[1], hill[2]))
}
